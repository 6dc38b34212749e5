/** As it is printed: to the 分, with a mark every three figures. */
export const yuan = (amount: number) => amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
