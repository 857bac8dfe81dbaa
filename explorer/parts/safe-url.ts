/** An address given by an article, where a browser may follow it: nothing that runs. */
export function safeUrl(url: string | null): string | null {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null
}
