/** The categories of the shipped rules in words; those of a partnership's own rules are named as they are written. */
const names: Readonly<Record<string, string>> = {
  anonymity: 'Who could be recognised',
  hidden: 'Hidden in the file',
  cover: 'Front page',
  structure: 'Structure',
  equality: 'Equality and diversity',
  language: 'Language',
  'action-plan': 'Action plan',
  recommendation: 'Recommendations',
  consistency: 'What disagrees',
  process: 'How the review was done',
  practice: 'Practice',
  proofreading: 'Proofreading',
  submission: 'The package as sent',
};

export function categoryOf(ruleId: string): string {
  return ruleId.split('/')[0] ?? '';
}

export function categoryInWords(category: string): string {
  const plain = category.replaceAll('-', ' ');
  return Object.hasOwn(names, category)
    ? (names[category] ?? plain)
    : plain.slice(0, 1).toUpperCase() + plain.slice(1);
}
