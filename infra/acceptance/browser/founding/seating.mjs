import { until } from './takingIn.mjs'

/** The administrator seats those who write and those who decide. */
export async function seating(world) {
  const system = await world.person('system')
  for (const [who, seat] of Object.entries({ policy: ' · 编辑', office1: '办公室 · 经办人', head: '办公室 · 主任', secretary: '领导小组 · 秘书' })) {
    await system.go('/workspace/people/invite')
    await system.fill({ 姓名: `示例${seat.split(' · ')[1]}`, 邮箱或账户: world.accounts[who] })
    await system.field('岗位').fill(seat)
    await system.page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: seat }).first().click()
    await system.page.keyboard.press('Escape')
    await system.press('邀请')
    await system.reads('已邀请')
  }
  await system.go('/workspace/people')
  await until(system, '已就位', 5)
}
