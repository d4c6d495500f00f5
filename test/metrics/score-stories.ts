import type { scoreTable } from '../../metrics/score-table';
import { at, chat } from '../drawing/chat';
import type { Drawn } from '../drawing/judged';

const known = (interaction: string) => ({ count: 40, seenBefore: () => [{ interaction, likeness: 1 }] });

/** A chat for each reason in which it must appear. */
export const scoreStories: Record<
  Exclude<keyof typeof scoreTable, 'limit'>,
  [ReturnType<typeof chat>, Drawn?]
> = {
  rating_1: [chat`10:00 customer  Hm`, { verdict: { rating: 1 } }],
  rating_2: [chat`10:00 customer  Hm`, { verdict: { rating: 2 } }],
  rating_3: [chat`10:00 customer  Hm`, { verdict: { rating: 3 } }],
  rating_4: [chat`10:00 customer  Hm`, { verdict: { rating: 4 } }],
  rating_5: [chat`10:00 customer  Hm`, { verdict: { rating: 5 } }],
  solved: [
    chat`
    10:00 customer  My login fails
    10:01 agent     Try the new password I sent.
    10:02 customer  It works now
  `,
  ],
  partly_solved: [
    chat`
    10:00 customer  My login fails
    10:01 agent     Use the app for now.
    10:02 customer  Fine
  `,
    { verdict: { resolved: 'workaround' } },
  ],
  not_solved: [
    chat`
    10:00 customer  My login fails
    10:01 agent     Try it again.
    10:02 customer  It still does not work
  `,
  ],
  left_unanswered: [chat`10:00 customer  Is anybody there?`, { closedAt: at('10:20') }],
  no_person: [
    chat`
    10:00 customer  I want to speak to a human
    10:00 bot       Here are our opening hours.
    10:01 customer  A human please
  `,
    { closedAt: at('10:05') },
  ],
  human_moment: [
    chat`
    10:00 customer  My dog ate the cable
    10:01 agent     My dog loves those too! A new one is on its way.
    10:02 customer  Great
  `,
  ],
  gesture: [
    chat`
    10:00 customer  It broke
    10:01 agent     I have refunded you the full price.
    10:02 customer  Oh
  `,
  ],
  good_end: [
    chat`
    10:00 customer  When do you open?
    10:01 agent     At nine.
    10:02 customer  Thank you so much, very helpful!
  `,
  ],
  cross_end: [
    chat`
    10:00 customer  When do you open?
    10:01 agent     See the website.
    10:02 customer  That is ridiculous
  `,
  ],
  quick_person: [
    chat`
    10:00:00 customer  When do you open?
    10:00:20 agent     At nine.
    10:00:40 customer  ok
  `,
  ],
  wait_longer: [
    chat`
    10:00 customer  When do you open?
    10:03 agent     At nine.
  `,
  ],
  wait_long: [
    chat`
    10:00 customer  When do you open?
    10:06 agent     At nine.
  `,
  ],
  wait_very_long: [
    chat`
    10:00 customer  When do you open?
    10:30 agent     At nine.
  `,
  ],
  promise_kept: [
    chat`
    10:00 customer  When do you open?
    10:00 system    Estimated wait: 5 minutes
    10:04 agent     At nine.
  `,
  ],
  promise_missed: [
    chat`
    10:00 customer  When do you open?
    10:00 system    Estimated wait: 5 minutes
    10:20 agent     At nine.
  `,
  ],
  swift_replies: [
    chat`
    10:00:00 customer  Do you have red shoes?
    10:00:20 agent     We do.
    10:01:00 customer  In which sizes?
    10:01:20 agent     All of them.
    10:02:00 customer  Where can I try them?
    10:02:20 agent     In the shop.
  `,
  ],
  slow_replies: [
    chat`
    10:00 customer  Do you have red shoes?
    10:05 agent     We do.
    10:06 customer  In which sizes?
    10:12 agent     All of them.
    10:13 customer  Where can I try them?
    10:20 agent     In the shop.
  `,
  ],
  passed_on: [
    chat`
    10:00 customer    My bill is wrong
    10:01 agent(Ann)  I will transfer you to billing.
    10:02 agent(Ben)  I see the mistake.
  `,
  ],
  passed_around: [
    chat`
    10:00 customer    My bill is wrong
    10:01 agent(Ann)  I will transfer you to billing.
    10:02 agent(Ben)  I will transfer you to sales.
    10:04 agent(Cem)  I see the mistake.
  `,
  ],
  asked_for_person: [
    chat`
    10:00 customer  I want to speak to a human
    10:00 bot       Here are our opening hours.
    10:01 customer  A human please
    10:03 agent     Here I am.
  `,
  ],
  asked_again: [
    chat`
    10:00 customer  The heating is off
    10:01 agent     What is the matter?
    10:02 customer  As I said, the heating is off
  `,
  ],
  own_words: [
    chat`
    10:00 customer  The cable is too short
    10:01 agent     mine was too, i put the box on a chair
    10:02 customer  Hm
    10:04 agent     there is a long one in the cellar here
    10:06 agent     shall i bring it when i cycle by?
  `,
  ],
  mostly_canned: [
    chat`
    10:00 customer  The cable is too short
    10:01 agent     We sincerely apologise for any inconvenience caused by this.
    10:02 customer  And now?
    10:03 agent     Your satisfaction is very important to us, we value your feedback.
    10:04 agent     Please do not hesitate to contact us if you have any further questions.
  `,
    { known: known('other') },
  ],
  pressure: [
    chat`
    10:00 customer  I will not pay twice
    10:01 agent     Then we take legal action.
    10:02 customer  What
  `,
  ],
  upsell: [
    chat`
    10:00 customer  No signal
    10:01 agent     Can I interest you in our family bundle?
    10:02 customer  What
  `,
  ],
  stock_closing: [
    chat`
    10:00 customer  Can I return it?
    10:01 agent     Unfortunately this is not possible. Thank you for your understanding.
    10:02 customer  What
  `,
  ],
  wrong_salutation: [
    chat`
    10:00 customer  Wo ist mein Paket?
    10:01 agent     Guten Tag Frau Breitenbach, es kommt morgen.
    10:02 customer  Aha
  `,
    { person: { name: 'Jens Weidner' } },
  ],
  form_of_address: [
    chat`
    10:00 customer  Ich hoffe, dass Sie mir helfen
    10:01 agent     Klar, sag mir was du brauchst und ich schaue.
    10:02 customer  Aha
  `,
  ],
  appeased: [
    chat`
    10:00 customer  Third week without heating
    10:01 agent     I understand how frustrating this is.
    10:02 customer  That is useless
  `,
  ],
};
