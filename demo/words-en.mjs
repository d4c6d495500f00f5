/** What the service says in English, and how it understands the visitor. */
export const wordsEn = {
  wantsPerson: /human|person|agent|someone|somebody|real|connect/i,
  yes: /\b(?:yes|yep|sure|thanks|works|helped)\b/i,
  no: /\b(?:no|not|nope|still|red|never)\b|n't\b/i,
  botHello: 'Hello! I am Ella, the virtual assistant of Nordlicht Telekom. What is it about?',
  botGlad: 'I am glad to hear that. Anything else? Type "human" to reach our service team.',
  botLost: 'Sorry, I did not understand that. Type "human" to reach our service team.',
  botHandover: 'All right, I am connecting you to our service team.',
  botNoted: 'I have made a note of that and will pass it on.',
  queueWithEstimate: (place, minutes) =>
    `You are number ${place} in the queue. Estimated waiting time: ${minutes} minute.`,
  queue: (place) => `You are number ${place} in the queue.`,
  joined: (name) => `${name} has joined the chat.`,
  left: (name) => `${name} has left the chat.`,
  transfer: 'You are being transferred to technical support.',
  ended: 'The chat has ended.',
  pasted:
    'Dear Customer,\nthank you for contacting us. We apologise for any inconvenience this may have caused and appreciate your patience. Your request is important to us and will be processed as soon as possible.\nKind regards\nYour Nordlicht service team',
  martinHello:
    'Moin moin! This is Martin, with a pot of tea and a lot of wind, right from the North Sea coast. Now take your time and tell me: what is the trouble?',
  martinHeard: (story) => `"${story}" - got it, that is a nuisance. Give me a moment, I will have a look.`,
  martinAgain: 'Hm, then I will give it another nudge. Ten seconds ... and now, any better?',
  martinGift:
    'There we are! For the time you lost I am crediting you 10 euros, the reference is NT-48213. You will see it on the next bill.',
  martinBye:
    'You are most welcome! I hope the sun reaches you sooner than it does us here. Bye for now, Martin',
  martinByeSilent: 'I will switch off the lights here. If anything comes up, just write. Bye for now, Martin',
  topics: {
    network: {
      asked: /internet|wi-?fi|router|line|network|connection|light|slow|down/i,
      bot: 'Please unplug your router, wait for 30 seconds and plug it in again. Did that help?',
      found:
        'So, I have measured your line: a port in the street cabinet was stuck, and I have restarted it. Does the second light turn green?',
    },
    bill: {
      asked: /bill|invoice|amount|euro|charge|expensive|pay/i,
      bot: 'You find your bills in your account under "Bills". Did that help?',
      found:
        'Found it: the router rent was charged twice, our mistake. I have booked it back. Does the new amount in your account look right?',
    },
    move: {
      asked: /mov(?:e|ing)|address/i,
      bot: 'You can report a move in your account under "My data". Did that help?',
      found:
        'The new address has a free line already, and I have kept it for you. Is it early enough if the technician comes on Monday at nine?',
    },
    other: {
      bot: 'I found something in our frequent questions: "Contract, tariff and cancellation". Did that help?',
      found:
        'This was stored wrongly in our system, and I have just put it right. Does it look good on your side now?',
    },
  },
};
