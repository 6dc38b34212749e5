/** Lines of `code,name`, as they are typed or pasted from a spreadsheet. */
export function divisionsOf(text: string) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^(code|代码|区划代码)\s*[,，\t]/i.test(line))
    .map((line) => {
      const [code = '', ...name] = line.split(/[,，\t]/);
      return { code: code.trim(), name: name.join(',').trim() };
    });
}
