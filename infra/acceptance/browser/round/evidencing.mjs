import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Person } from '../person.mjs'
import { scan } from '../scan.mjs'

/** 证实性材料 (第十三条(一)、第二十三条): refused, sent over a bad line, gone on with elsewhere, looked at, removed. */
export async function evidenced(world, applicant, username) {
  await refused(applicant)
  await broken(applicant)
  await elsewhere(world, applicant, username)
  await secret(applicant)
}

/** What is not what its name says, and what holds nothing. */
async function refused(applicant) {
  const nothing = { name: '示例空文件.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) }
  applicant.expectRefusals()
  await send(applicant, nothing)
  await applicant.reads('未接受')
  await send(applicant, { ...nothing, name: '示例程序.pdf', buffer: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]) })
  await applicant.reads('不接受这种类型的文件')
  await applicant.look('evidence-refused')
  await applicant.press('知道了')
  await remove(applicant, '示例程序')
}

async function broken(applicant) {
  const line = await applicant.context.newCDPSession(applicant.page)
  await slow(line)
  await send(applicant, await long('示例长文件'))
  await applicant.reads(/已传 [1-9]\d*%/)
  await slow(line, true)
  await applicant.reads('网络中断')
  await applicant.look('evidence-broken')
  await slow(line)
  await arrived(applicant, '示例长文件')
  await line.detach()
}

/** Stopped here, gone on with on another device by choosing the same file. */
async function elsewhere(world, applicant, username) {
  const file = await long('示例另一长文件')
  const line = await applicant.context.newCDPSession(applicant.page)
  await slow(line)
  await send(applicant, file)
  await applicant.reads(/已传 [4-9]\d%/)
  await applicant.press('停止')
  await line.detach()
  const there = await (await Person.at(world, 'applicant-elsewhere')).logIn(username)
  await there.page.goto(applicant.page.url())
  await there.page.getByLabel('再次选择 示例另一长文件.pdf').setInputFiles(file)
  await arrived(there, '示例另一长文件')
  await there.context.close()
  await applicant.page.reload()
  await remove(applicant, '示例另一长文件')
}

async function secret(applicant) {
  const { page } = applicant
  await send(applicant, { ...scan, name: '示例配方.pdf' }, '商业秘密、技术秘密')
  await arrived(applicant, '示例配方')
  await page.getByRole('button', { name: '在线查看“示例配方”' }).click()
  await applicant.reads('第 1 页，共 1 页')
  await page.locator('img.page-image').evaluate((image) => image.decode())
  await applicant.look('evidence-preview')
  await applicant.press('关闭')
}

async function send(applicant, file, mark) {
  const evidence = applicant.page.locator('#evidence')
  if (mark) await evidence.getByRole('radio', { name: mark }).check()
  await evidence.getByLabel('选择文件（可多选）').setInputFiles(file)
  await applicant.press('开始上传', evidence)
}

async function arrived(applicant, title) {
  await row(applicant, title).filter({ hasText: '已接收' }).waitFor({ timeout: 60_000 })
}

async function remove(applicant, title) {
  applicant.page.once('dialog', (dialog) => dialog.accept())
  await row(applicant, title).getByRole('button', { name: '删除' }).click()
  await applicant.reads('文件已删除。')
  await row(applicant, title).waitFor({ state: 'detached' })
}

function row(applicant, title) {
  return applicant.page.locator('#evidence').getByRole('row').filter({ hasText: title })
}

/** Slow enough to be seen, or cut. */
async function slow(line, offline = false) {
  await line.send('Network.emulateNetworkConditions', { offline, latency: 5, downloadThroughput: -1, uploadThroughput: 6 * 1024 * 1024 })
}

/** Several pieces long. */
async function long(title) {
  const path = join(tmpdir(), `${title}.pdf`)
  const line = Buffer.alloc(24 * 1024 * 1024, '%')
  line[line.length - 1] = '\n'.charCodeAt(0)
  const head = scan.buffer.indexOf('\n') + 1
  await writeFile(path, Buffer.concat([scan.buffer.subarray(0, head), line, scan.buffer.subarray(head)]))
  return path
}
