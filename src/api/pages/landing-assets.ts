/** What the browser loads with the page of queries. */

export const landingStyle = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentcolor 18%, transparent); --accent: #0b6e6e }
@media (prefers-color-scheme: dark) { :root { --accent: #5cc8c8 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; font: 1rem/1.6 system-ui, 'Noto Sans Arabic', sans-serif }
h1 { font-size: 2.4rem; line-height: 1.1; margin: 0 }
h2 { margin: 2.5rem 0 1rem; font-size: 1.3rem }
h3 { margin: 0; font-size: 1.05rem }
p { margin: .5rem 0 }
a { color: var(--accent) }
code, pre { font: .85rem/1.55 ui-monospace, monospace }
nav { margin-top: 1rem; display: flex; gap: 1rem; align-items: center; flex-wrap: wrap }
.button, button { font: inherit; background: var(--accent); color: Canvas; border: 0; border-radius: .4rem; padding: .35rem 1rem; cursor: pointer; text-decoration: none }
.counts { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)) }
.counts li, article { border: 1px solid var(--line); border-radius: .6rem; padding: .8rem 1rem }
.counts b { display: block; font-size: 1.6rem; line-height: 1.2 }
article { margin-bottom: 1rem }
summary { cursor: pointer; color: var(--accent) }
pre { overflow: auto; margin: .6rem 0; padding: .7rem .9rem; border-radius: .4rem; background: color-mix(in srgb, currentcolor 6%, transparent); unicode-bidi: plaintext }
input { font: inherit; padding: .3rem .6rem; border: 1px solid var(--line); border-radius: .4rem }
.answer { max-height: 28rem }
`

export const landingScript = `
const key = document.querySelector('#key')
for (const button of document.querySelectorAll('button[data-query]')) {
  button.addEventListener('click', async () => {
    const answer = button.closest('article').querySelector('.answer')
    button.disabled = true
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key?.value && { authorization: 'Bearer ' + key.value }) },
        body: JSON.stringify({ query: button.dataset.query }),
      })
      answer.textContent = JSON.stringify(await response.json(), null, 2)
    } catch {
      answer.textContent = 'The service does not answer. Is it still running?'
    }
    answer.hidden = false
    button.disabled = false
  })
}
`

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#0b6e6e" stroke-width="3"><circle cx="8" cy="16" r="5"/><circle cx="24" cy="16" r="5"/><path d="M13 16h6"/></g></svg>`
