"""Articles a second (of processor time) of a small spaCy pipeline on one thread: texts as JSON lines on standard input, the model's name as argument."""
import json
import sys
import time

import spacy

nlp = spacy.load(sys.argv[1])
texts = [json.loads(line) for line in sys.stdin]
for _ in nlp.pipe(texts[:20]):
    pass
start = time.process_time()
found = sum(len(doc.ents) for doc in nlp.pipe(texts))
seconds = time.process_time() - start
version = f"spaCy {spacy.__version__}, {nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"
print(json.dumps({"version": version, "pipes": nlp.pipe_names, "rate": len(texts) / seconds, "entities": found}))
