/** Who acts for a body of the policy's chain of approval: by account, and on paper. */
export const seats = { LEADING_GROUP: 'leading-group/secretary', GOVERNMENT: 'government/signer' };
export const units = { LEADING_GROUP: 'leading-group/main', GOVERNMENT: 'government/main' };
