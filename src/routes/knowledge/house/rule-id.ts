/** The anchor of a rule of the house. */
export function ruleId(name: string): string {
	return `house-rules.${name}`;
}
