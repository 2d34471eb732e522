/** Where a machine writes the classes, what people call a part stands in one of these attributes, for tests. */
export const testNames = ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa'] as const;
