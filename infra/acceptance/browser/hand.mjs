import { request } from 'playwright-core'

/** One that no dossier has. */
export const ownNumber = (who) => `1990001${String([...who].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 10_000, 7)).padStart(4, '0')}`

/** Somebody whose clicks are not the matter here: the same login and the same commands, without a screen. */
export class Hand {
  static async of(world, who) {
    const http = await request.newContext({ baseURL: world.gateway, ignoreHTTPSErrors: true })
    const login = await http.get('/oauth2/authorization/keycloak?return=/api/session')
    const form = /<form[^>]*id="kc-form-login"[^>]*action="([^"]+)"/.exec(await login.text())
    await http.post(form[1].replaceAll('&amp;', '&'), {
      form: { username: `${world.tenant}-${who}`, password: world.password },
    })
    return new Hand(world, who, http)
  }

  constructor(world, who, http) {
    Object.assign(this, { world, who, http })
  }

  async get(path) {
    return this.#send('get', path)
  }

  async post(path, data = {}) {
    return (await this.#send('post', path, data)).body
  }

  /** A page that was signed and sealed. */
  async upload(path, scan) {
    return (await this.#send('post', path, undefined, undefined, { scan })).body
  }

  async put(path, data) {
    return (await this.#send('put', path, data)).body
  }

  /** A change of what was read just now. */
  async save(path, data) {
    const { etag } = await this.#send('get', path)
    return (await this.#send('put', path, data, { 'If-Match': etag })).body
  }

  /** What was seen is sealed as it was. */
  async seal(path, { version }, data = {}) {
    return (await this.#send('post', path, data, { 'If-Match': `"${version}"` })).body
  }

  /** The refusal of what must not be possible. */
  async refused(path, data) {
    const answer = await this.#answer('post', path, data)
    return { status: answer.status(), ...(await answer.json().catch(() => ({}))) }
  }

  async #send(method, path, data, headers, multipart) {
    let answer = await this.#answer(method, path, data, headers, multipart)
    if (answer.status() === 409 && /:own-(number|organizations)-missing"/.test(await answer.text())) {
      await this.#introduce()
      answer = await this.#answer(method, path, data, headers, multipart)
    }
    if (!answer.ok()) throw new Error(`${this.who} ${method} ${path}: ${answer.status()} ${await answer.text()}`)
    const text = await answer.text()
    return { etag: answer.headers().etag, body: text ? JSON.parse(text) : undefined }
  }

  /** 第十八条: who they are, before they first declare. */
  async #introduce() {
    await this.put('/my/number', { mobile: ownNumber(this.who) })
    await this.put('/my/organizations', { former: [], advised: [], kinWorkAt: [], nothingElse: true })
  }

  async #answer(method, path, data, headers, multipart) {
    const { cookies } = await this.http.storageState()
    const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value
    return this.http[method](`/api/${this.world.tenant}/award${path}`, {
      ...(multipart ? { multipart } : { data }),
      headers: { ...headers, ...(token && { 'X-XSRF-TOKEN': decodeURIComponent(token) }) },
    })
  }
}
