/** Quickly found: what no English sentence of some length does without. */
export const inEnglish =
	/(?:^|[ “"(])(?:the|and|our|ours|we|you|your|to|of|for|than|is|are|it|this|that|not|with|by|at|us|no|nobody|a|best|don['’]t|won['’]t|can['’]t)(?![a-zäöüß])|pain|cure|guarante|relief|proven|unbeat|unriv|unmatch|cheap/i;
