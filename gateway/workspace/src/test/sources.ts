/** Every source of the application by its address, tests left out. */
export const sources = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('/src/**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' }),
  ).filter(([path]) => !path.includes('.test.') && !path.startsWith('/src/test/')),
);
