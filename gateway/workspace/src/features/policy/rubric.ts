export type Item = [code: string, name: string, points: number];
export type Category = [code: string, name: string, points: number, scoring: string, items: Item[]];

export interface Rubric {
  standard: string;
  certainty?: string | null;
  max: number;
  gates?: string[] | null;
  /** 评分档距; unset it is 5. */
  step?: number | null;
  categories: Category[];
}

export const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** What the items of a category come to. */
export const itemsOf = ([, , , , items]: Category) => sum(items.map(([, , points]) => points));

/** What the categories come to. */
export const categoriesOf = (rubric: Rubric) => sum(rubric.categories.map(([, , points]) => points));

export function withItem(rubric: Rubric, category: number, item: number, change: Partial<{ 0: string; 1: string; 2: number }>): Rubric {
  return withCategory(rubric, category, (one) => {
    const items = one[4].map((known, index) => (index === item ? (Object.assign([...known], change) as Item) : known));
    return [one[0], one[1], one[2], one[3], items];
  });
}

export function withCategory(rubric: Rubric, category: number, change: (one: Category) => Category): Rubric {
  return { ...rubric, categories: rubric.categories.map((one, index) => (index === category ? change(one) : one)) };
}

export const newRubric = (): Rubric => ({ standard: '', max: 100, categories: [['1', '', 100, 'PROCESS', [['1.1', '', 100]]]] });

/** For one step: its items are marked as they are, to the per cent. */
export const newStepRubric = (): Rubric => ({ standard: '', max: 100, step: 1, categories: [['1', '', 100, 'DIRECT', [['1.1', '', 100]]]] });

/** The next one, scored as the one before it. */
export function newCategory(categories: Category[]): Category {
  const number = `${categories.length + 1}`;
  return [number, '', 1, categories.at(-1)?.[3] ?? 'PROCESS', [[`${number}.1`, '', 1]]];
}
