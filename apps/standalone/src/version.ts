/** Of the product, as package.json tells it. */
export const version = '0.1.0';
