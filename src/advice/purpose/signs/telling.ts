import { quiet, type Sign } from '#advice/purpose/signs/sign.ts';

/** How a text is told and who speaks to whom: what says little alone and much together with the rest. */
export const tellingSigns: readonly Sign[] = [
	// How it is told.
	quiet(
		'today and yesterday',
		`heute | gestern | diese woche | letzte woche | heute morgen | heute früh | vorgestern | seit heute |
		am (montag|dienstag|mittwoch|donnerstag|freitag) (haben|hat|war|kam|wurde) | today | yesterday |
		this (week|morning|afternoon) | last (week|night)`,
	),
	quiet(
		'told in the past',
		`war | waren | wurde | wurden | hatte | hatten | kam | kamen | ging | stand | lag | gab | fiel | fand |
		wollte | musste | durfte | sagte | were | had | came | went | stood | said | got | took`,
	),
	quiet(
		'schedule',
		`(am |jeden |immer |nur |ab |von |diesen |kommenden |nächsten )(montag*|dienstag*|mittwoch* |
		donnerstag*|freitag*|samstag*|sonntag*|wochenende) |
		samstags | sonntags | freitags | dienstags | donnerstags | mittwochs | montags | # bis # | <time> |
		von # | ab <time> |
		(on |every |this |next )(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend) |
		tomorrow | morgen | # till # | 10am | <number> (am|pm)`,
	),
	// Who speaks to whom.
	quiet('ihr', `ihr | euch | euer | eure | euren | eurem | eurer`),
	quiet('du', `du | dich | dir | dein | deine | deinen | deinem | deiner`),
	quiet('Sie', `sie | ihnen | ihre | ihren | ihrem | ihrer`),
	quiet('wir', `wir | uns | unser | unsere | unseren | unserem | unserer | unserm`),
	quiet('ich', `ich | mich | mir | mein | meine | meinen | meinem | meiner`),
	quiet('you', `you | your | yours | yourself | you're | you'll | you've | you'd`),
	quiet('we', `we | us | our | ours | we're | we've | we'll`),
];
