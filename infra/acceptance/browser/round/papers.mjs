import { scan } from '../scan.mjs'

/** What is written, signed, sealed and received around a round (第八条(一)、第八条(五)), each in its register. */
export async function papers(world) {
  await trained(world)
  await issued(world)
  await received(world)
}

async function trained(world) {
  const office = await world.person('office1')
  await office.go(`/workspace/rounds/${world.round}/trainings`)
  await office.fill({ 培训名称: '示例动员培训', 日期: world.today, 地点: '示例会议室' })
  await office.command('登记', '已登记，可以打印签到表。')
  await office.look('trainings')
  await office.follow('示例动员培训')
  await downloaded(office, '下载空白签到表（PDF）')
  await scanned(office)
  await office.fill({ 到会人数: '13' })
  await office.command('登记到会人数', '已登记。')
  await office.look('training-held')
}

async function issued(world) {
  const [office, head] = [await world.person('office1'), await world.person('head')]
  await office.go(`/workspace/rounds/${world.round}/documents`)
  await office.look('documents-before')
  await office.pick('文种', '动员培训通知')
  await office.command('起草', '已起草，请核对修改。')
  await office.look('documents')
  await office.follow(/培训/)
  await office.fill({ 抄送: '示例单位' })
  await office.command('保存', '已保存。')
  await downloaded(office, '下载 Word（可编辑）')
  await office.look('document-draft')
  await head.page.goto(office.page.url())
  await head.fill({ 发文字号: `示质奖办〔${world.today.slice(0, 4)}〕1号` })
  await head.command('签发', '已签发。')
  await office.page.reload()
  await office.reads('登记用印以后，才能登记签收。')
  await office.fill({ 日期: world.today, 印章名称: '示例办公室印章' })
  await office.command('登记用印', '已登记。')
  await scanned(office)
  const delivery = office.page.getByRole('button', { name: '登记签收' })
  const form = office.page.locator('form').filter({ has: delivery })
  await form.getByLabel('签收单位或者个人').fill('示例单位')
  await form.getByLabel('日期').fill(world.today)
  await form.getByLabel('送达方式').fill('直接送达')
  await office.command('登记签收', '已登记。')
  await office.reads('已送达')
  await downloaded(office, '下载 PDF')
  await office.look('document-delivered')
  await office.go('/workspace/documents')
  await office.look('documents-register')
}

async function received(world) {
  const office = await world.person('office1')
  await office.go('/workspace/incoming-papers')
  await office.look('incoming-before')
  await office.fill({ 来文机关: '示例旗人民政府', 来文字号: '示政函〔2028〕1号', 标题: '关于推荐工作的函', 收文日期: world.today })
  await office.command('登记', '已登记并编号。')
  await office.look('incoming')
  await office.page.getByRole('row').filter({ hasText: '关于推荐工作的函' }).getByRole('link').first().click()
  await office.fill({ 承办人或者承办单位: '示例经办人', 拟办意见: '请经办人研提意见。' })
  await office.command('交办', '已交办。')
  await scanned(office)
  await office.fill({ 办结日期: world.today, 办理结果: '已复函。' })
  await office.command('登记办结', '已办结。')
  await office.look('incoming-done')
}

/** What is to be printed comes as a file, and not as a page of a problem. */
async function downloaded(person, link) {
  const href = await person.page.getByRole('link', { name: link, exact: true }).getAttribute('href')
  const answer = await person.context.request.get(new URL(href, person.page.url()).href)
  const kind = answer.headers()['content-type'] ?? ''
  if (!answer.ok() || /json|html/.test(kind)) person.wrong(`${link}: ${answer.status()} ${kind}`)
}

/** What is typed before the page stands there is asked again. */
async function scanned(person) {
  await person.page.locator('input[type=file]').setInputFiles(scan)
  await person.command('上传', '已上传。')
  await person.page.getByRole('link', { name: '下载', exact: true }).waitFor()
}
