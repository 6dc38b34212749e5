/** The smallest scan there is. */
const buffer = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')

export const scan = { name: 'scan.pdf', mimeType: 'application/pdf', buffer }

/** Keeps it where a panel asks for it by that name, until it can be read there. */
export async function filed(person, label) {
  const panel = person.page.locator('section.panel').filter({ has: person.page.getByLabel(label) })
  const form = panel.locator('form').filter({ has: person.page.getByLabel(label) })
  await form.getByLabel(label).setInputFiles(scan)
  await person.press('上传', form)
  await panel.getByRole('link', { name: '下载', exact: true }).first().waitFor()
}
