import { later } from '../days.mjs'
import { stage } from '../steps.mjs'

/** 第十三条(五): the order of the defense by lot, whose seed both sides have a part in. */
export async function lots(world) {
  const office = await world.person('office1')
  const { ordinal } = await stage(world, 'ORGANIZATION', 'DEFENSE')
  const page = `/workspace/rounds/${world.round}/ORGANIZATION/${ordinal}/DEFENSE/order`
  await office.go(page)
  await office.fill({ 地点: '示例会议中心', '日期 1': later(world.today), '开始 1': '09:00', '结束 1': '12:00' })
  await office.look('review-lot-preparing')
  await office.command('准备抽签', '抽签已准备，请纪检监察人员见证。')

  const observer = await world.person('observer')
  await observer.go(page)
  await observer.fill({ 由见证人自定的数字或词语: '春分 3' })
  await observer.look('review-lot-witness')
  await observer.command('见证并抽签', '已见证，次序已抽出。')
  await observer.reads(/给出“春分 3”/)
  await observer.look('review-lot-witnessed')

  await office.page.reload()
  await office.reads('种子')
  await office.command('公布次序', '次序已公布。')
  await office.look('review-lot-released')

  const applicant = await world.person('applicant1')
  const [mine] = (await (await world.hand('applicant1')).get(`/applications?round=${world.round}`)).body
  await applicant.go(`/workspace/defenses/${mine.id}`)
  await applicant.reads('示例会议中心')
  await applicant.look('review-lot-applicant')
}
