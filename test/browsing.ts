/** A real browser, with every address but the service's own out of reach. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type RunningApi, startApi } from './api/running-api.ts'

const executablePath = '/usr/bin/chromium'

/** Why the tests in a browser are skipped, if they are; where everything must be proved they fail instead. */
export const noBrowser =
  !existsSync(executablePath) && process.env.CI !== 'true'
    ? ` (skipped: no ${executablePath}; apt-get install chromium)`
    : ''

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  })

/** A page, and what it did that it should not: faults of scripts, broken rules, requests to other hosts. */
export interface Visit {
  readonly page: Page
  readonly faults: string[]
}

export async function visit(
  browser: Browser,
  url: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const page = await browser.newPage(options)
  page.setDefaultTimeout(10_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !/^(?:data|blob):/.test(request.url())) faults.push(request.url())
  })
  await page.goto(url + path)
  return { page, faults }
}

/** Every part of the page has its answer. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor()
  while ((await page.locator('.asking').count()) > 0) await page.waitForTimeout(20)
}

/** A browser and a service with the usual articles, from before a suite's first test to after its last. */
export function explored() {
  let browser: Browser
  let api: RunningApi
  beforeAll(async () => {
    ;[browser, api] = await Promise.all([launch(), startApi()])
  })
  afterAll(async () => {
    await browser?.close()
    await api?.stop()
  })
  return {
    open: (path: string, options?: BrowserContextOptions) => visit(browser, api.url, path, options),
    get browser() {
      return browser
    },
    get api() {
      return api
    },
  }
}
