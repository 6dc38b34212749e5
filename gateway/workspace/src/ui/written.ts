/** What was written into a form and is not taken yet, as this browser keeps it. */
export function written<Values>(name?: string): Partial<Values> | undefined {
  const kept = name && localStorage.getItem(name);
  return kept ? (JSON.parse(kept) as Partial<Values>) : undefined;
}

export function keepWritten(name: string | undefined, values: unknown) {
  if (name) {
    localStorage.setItem(name, JSON.stringify(values));
  }
}

export function dropWritten(name?: string) {
  if (name) {
    localStorage.removeItem(name);
  }
}
