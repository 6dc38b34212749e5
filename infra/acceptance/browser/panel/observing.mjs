const subject = '陈述答辩第一场'

/** 第二十条: press and citizens are invited to watch; what they said is recorded. */
export async function observing(world) {
  const office = await world.person('office1')
  await office.go(`/workspace/rounds/${world.round}`)
  await office.follow('邀请监督')
  await office.pick('观摩环节', '陈述答辩')
  await office.fill({ 观摩事项: subject, 日期: world.today, 地点: '示例会议中心' })
  await office.press('添加媒体')
  await office.page.getByLabel('受邀媒体 1').fill('示例日报社')
  await office.press('添加群众代表')
  await office.page.getByLabel('受邀群众代表 1').fill('示例市民')
  await office.look('review-inviting')
  await office.command('登记', '已登记，可以打印签到表。')
  await office.look('review-invited')
  await office.follow(subject)
  await office.tick('已到场')
  await office.tick('已签观摩承诺')
  await office.page.getByLabel(/^意见和建议/).first().fill('秩序良好，建议提前公布答辩次序。')
  await office.look('review-attendance')
  await office.command('保存到场情况', '已登记。')
  await office.look('review-attended')
}
