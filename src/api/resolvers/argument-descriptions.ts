/** What is said of arguments that several questions have. */
export const aSide = 'A state, or a body that acts in its own name: by id, code or any name in Arabic or English.'
export const anActor = 'A state, body or official: by id, code or any name in Arabic or English.'
