import { rechecked } from './checking.mjs'
import { scan } from '../scan.mjs'

const winner = '示例薯业有限公司'

/** 第十五条、第十六条、第二十四条: asked for, passed on, approved on paper, conferred, and checked by anybody. */
export async function conferring(world) {
  const head = await world.person('head')
  await head.duty('报请批准')
  const officer = await world.person('office1')
  await officer.page.goto(head.page.url())
  await rechecked(world, officer, 'request-approval-blocked')
  await head.page.reload()
  await head.fill({ 请示文号: '演示〔2028〕请3号' })
  await head.look('request-approval')
  await head.command('报请批准', '请示已报送。')

  const secretary = await world.person('secretary')
  await secretary.duty('提报拟奖励名单')
  await secretary.fill({ 提报文件: '演示〔2028〕报3号', 提报日期: world.today })
  await secretary.look('submit-approval')
  await secretary.command('提报', '已提报。')
  await secretary.look('submitted-approval')

  const government = await world.person('government')
  await government.look('home-government')
  await government.declareOnAll()
  await government.duty('批准')
  await government.look('approve')

  // 代录: one officer enters the signed paper, another compares and confirms
  const [office, second] = [await world.person('office1'), await world.person('office2')]
  await office.page.goto(government.page.url())
  await office.settled()
  await office.choose('决定', '批准')
  await office.fill({ 批复文件: '演示〔2028〕批4号', 批复日期: world.today, 文件编号: '演示〔2028〕批4号', 成文日期: world.today })
  await office.pick('作出决定的单位', /./)
  await office.field('扫描件').setInputFiles(scan)
  await office.look('paper-approval')
  await office.command('提交代录', '代录已提交，等待另一名工作人员确认。')
  await office.follow('纸质代录')
  office.expectRefusals()
  await office.press('与扫描件一致，确认')
  await office.reads('依据：')
  await office.look('paper-own')
  await second.home()
  await second.follow('纸质代录')
  await second.look('paper-entries')
  await second.command('与扫描件一致，确认', '代录已确认，决定生效。')

  await head.duty('通报表彰并授奖')
  await head.fill({ 表彰通报文号: '演示〔2028〕通报5号', 表彰日期: world.today })
  await head.look('confer')
  await head.command('表彰并授奖', '已授奖，证书编号已生成。')
  await head.look('conferred')
  await head.follow('获奖名录')
  await head.look('honours')
  const { applicant } = world.people
  await applicant.home()
  await applicant.follow('我的申报')
  await applicant.reads('已授奖')
  await applicant.look('applications-conferred')
  await checked(world)
  await found(world)
  await head.go(`/workspace/rounds/${world.round}`)
  await head.command('归档', '本届已归档。')
  await head.look('round-closed')
}

async function checked(world) {
  const everybody = world.people.public
  await everybody.go('/honours')
  await everybody.followOf(winner, winner)
  await everybody.reads('有效')
  await everybody.look('public-certificate')
  const number = decodeURIComponent(everybody.page.url().split('/').at(-1))
  const pdf = await everybody.context.request.get(`${world.gateway}/api/${world.tenant}/award/public/certificates/${encodeURIComponent(number)}/pdf`)
  if (!pdf.ok() || !(await pdf.body()).subarray(0, 5).equals(Buffer.from('%PDF-'))) everybody.wrong(`certificate ${number} is no PDF: ${pdf.status()}`)
  everybody.expectRefusals()
  await everybody.go('/certificates?number=' + encodeURIComponent('不存在〔2028〕999号'))
  await everybody.reads('未查到')
  everybody.refusals = 0
}

/** The index follows the transaction by itself. */
async function found(world) {
  const everybody = world.people.public
  for (let i = 0; i < 40; i++) {
    await everybody.go('/search?q=' + encodeURIComponent(winner))
    if (await everybody.page.getByRole('main').getByText(winner).count()) break
    await new Promise((done) => setTimeout(done, 250))
  }
  await everybody.reads(winner)
  await everybody.look('public-search')
}
