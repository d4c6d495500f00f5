/** The thirty contacts of the demo journal in English; see `drawContacts` for the form. All names are invented. */
export const contactsEn = `
== 2 19:12 northlight-telecom.example chat rating:4 resolved:yes | Northlight Telecom
0:00 customer Good evening, since I moved there is no internet here.
0:05 system You are number 3 in the queue. Estimated wait: 5 minutes.
0:07 bot(Lumi) Hello! I am Lumi, the virtual assistant. Please tell me your customer number.
0:48 customer 4471 1902. I would like to talk to a human, please.
8:31 system Martin has joined the chat.
8:52 agent(Martin) Ahoy, this is Martin from the coast. Moving house without a line, I have been there myself. Let me look at it.
11:20 agent(Martin) Found it: your line still belongs to the old flat. I have moved it over, the light should come on in ten minutes.
19:05 customer It works now, thank you so much!
19:30 agent(Martin) Glad to hear it. Enjoy your new place!
== 9 10:15 swift-parcels.example chat rating:1 expectation:missed resolved:no | Swift Parcels
0:00 customer My parcel has been "out for delivery" for six days.
0:02 bot(Zippy) Hello, I am Zippy, your virtual assistant! How can I help?
0:30 customer An agent, please.
0:32 bot(Zippy) Parcels usually arrive within two working days. Did this help?
1:05 customer No. I want to speak to a human.
1:07 bot(Zippy) Sure! Please tell me your parcel number first.
1:40 customer SP-77120-4. A real person please!
1:42 bot(Zippy) Parcels usually arrive within two working days. Did this help?
3:20 customer Talk to a person!
3:22 bot(Zippy) Unfortunately all our agents are busy. Thank you for your understanding.
31:00 customer Ridiculous. Never mind then.
== 16 21:40 northlight-telecom.example phone rating:5 expectation:exceeded resolved:yes expectedWaitS:300 tags:late,humour | Northlight Telecom
0:00 begun
1:10 menu
2:00 queue
9:00 note Nine minutes, the same tune all over
16:00 note Brushed my teeth meanwhile, too late to hang up now
21:00 person Martin
29:30 done
21:05 agent(Martin) Ahoy there, this is Martin up from the North Sea. You do have stamina!
! I had a sharp remark ready, and then I had to laugh. He put the contract right in eight minutes and knew what he was talking about.
== 23 17:48 wreath-and-bud.example email rating:5 expectation:exceeded resolved:yes tags:gesture case:flowers | Wreath & Bud
0:00 begun
27:00 person Ms Tilley
1410:00 done
0:00 customer I live far away and would like to send flowers to a friend near you. May I pay by bank transfer?
27:00 agent(Ms Tilley) The shop is closed, but I am still sitting here. I will tie something lovely in the morning and take it round myself. The money can wait.
! Their page said closed. The answer came all the same, within half an hour.
== 22 11:25 wreath-and-bud.example email rating:4 expectation:exceeded resolved:yes tags:unasked case:flowers | Wreath & Bud
0:00 agent(Ms Tilley) Your friend beamed! While I was there I also took a photo of the bouquet for you.
! Nobody had asked for it. Barely five minutes after the delivery.
== 31 08:05 anchor-insurance.example email rating:2 expectation:missed tags:automatic | Anchor Insurance
0:00 agent(Your Anchor team) Dear Mrs Wendt, we wish you all the best on your special day. Secure our special offer now.
! A birthday card by machine, addressed to me, Mr Wendt.
== 38 14:02 line-north.example self_service rating:2 expectation:missed resolved:partly autonomy:no_choice tags:steered | Line North
0:00 customer I would like to choose my own seat.
0:01 bot(Seat helper) The system has already chosen the best seat for you. It cannot be changed.
! Friendly, quick, and no choice at all. I would rather have had a button to press.
== 44 18:30 selfbuild.example self_service rating:4 expectation:met resolved:yes autonomy:had_choice tags:did-it-myself | Selfbuild Furniture
! Built the shelf alone from the leaflet. Help was there and did not force itself on me.
== 52 09:10 harbour-bank.example chat rating:3 expectation:met resolved:yes | Harbour Bank
0:00 customer Good morning, my card was declined abroad.
0:04 system Your estimated wait time is 2 minutes.
1:50 system Sabina R. has joined the chat.
2:05 agent(Sabina R.) Good morning and welcome to Harbour Bank. I will gladly check that for you.
3:40 agent(Sabina R.) Use abroad was locked, I have unlocked it. Is there anything else I can help you with?
4:10 customer No thanks, it works now.
== 60 11:45 harbour-bank.example phone rating:2 expectation:missed resolved:partly expectedWaitS:300 | Harbour Bank
0:00 begun
0:20 menu
3:30 queue
14:00 person Mr Arnold
16:00 passed_on
27:00 person Ms Yildiz
29:00 hold
36:00 person Ms Yildiz
40:00 done
! Explained the same thing three times. Ms Yildiz was kind but was not allowed to decide anything.
== 67 16:20 swift-parcels.example chat rating:2 expectation:missed resolved:no | Swift Parcels
0:00 customer The courier says he was here, but I was at home all day.
0:03 system Position in queue: 7
12:40 system Kevin has joined the chat.
12:55 agent(Kevin) Thank you for contacting Swift Parcels. We apologise for any inconvenience.
14:20 agent(Kevin) Unfortunately a second delivery is not possible. Thank you for your understanding.
15:00 customer That doesn't help me. I am disappointed.
== 74 13:00 threadwell.example chat rating:5 expectation:exceeded resolved:yes | Threadwell Fashion
0:00 customer The zip broke after two weeks.
0:40 agent(Ayleen) Oh no, that should not happen. Could you send me a photo?
2:10 customer Uploaded.
3:00 agent(Ayleen) Clearly our fault. I have refunded the full price, and please keep the jacket. My grandma would say: a new zip, and it lasts ten years.
3:50 customer That is wonderful, thank you so much!
== 82 15:35 meadow-utilities.example phone rating:1 expectation:missed resolved:no expectedWaitS:600 | Meadow Utilities
0:00 begun
0:40 menu
4:10 queue
20:00 note Fifth time: your call is important to us
38:00 done
! Hung up after 38 minutes. The monthly payment is still wrong.
== 83 08:15 meadow-utilities.example in_person rating:4 expectation:exceeded resolved:yes | Meadow Utilities
0:00 begun
6:00 person Mrs Lawrence
14:00 done
6:10 agent(Mrs Lawrence) Do sit down first. We will have this sorted in no time.
! Just went there. Six minutes of waiting, eight of talking, done.
== 95 20:05 northlight-telecom.example chat resolved:yes | Northlight Telecom
0:00 customer Can I swap my router?
0:05 system You are number 2 in the queue.
4:10 system Jules has joined the chat.
4:30 agent(Jules) Good evening! Yes, the new one leaves tomorrow, and the old one goes back in the same box.
5:10 customer Perfect, thanks.
== 110 09:40 meadow-council.example web_form rating:3 expectation:met resolved:workaround | Meadow Council
0:00 begun
0:02 auto_reply
4300:00 person Citizens' desk
4310:00 done
! Three days until an answer, but with a way round that works: an appointment at the edge of opening hours.
== 121 12:12 leafy-books.example phone rating:4 expectation:exceeded resolved:yes tags:bicycle | Leafy Books
0:00 begun
0:25 person Jonas
4:00 done
0:30 agent(Jonas) The book is here. I will bring it round by bike today, it is on my way.
! In the evening it lay at the door, with a bookmark.
== 133 10:50 anchor-insurance.example chat rating:2 expectation:missed resolved:partly | Anchor Insurance
0:00 customer When will my water damage be dealt with?
0:02 system You are number 9 in the queue. Estimated wait: 4 minutes.
17:20 system Toby has joined the chat.
17:40 agent(Toby) Thank you for your patience. I understand your frustration.
19:00 agent(Toby) Can I interest you in our Home Contents Plus while you are here?
19:40 customer No. I already told you what this is about.
21:00 agent(Toby) Your case is being processed. We will be in touch.
== 150 17:05 parkside-homes.example letter rating:1 expectation:missed resolved:no tags:deadline | Parkside Homes
0:00 agent(Property management) We regret that your tenancy will be terminated at the end of the month. Thank you for your understanding.
! After twelve years. No call, no reason, only this sentence at the end.
== 164 13:22 threadwell.example chat rating:4 expectation:met resolved:yes | Threadwell Fashion
0:00 customer Do you have the trousers in 34?
0:20 agent(Ayleen) One last pair, I will put it aside until tomorrow.
0:50 customer Great help, thanks!
== 178 18:18 line-north.example chat resolved:partly | Line North
0:00 customer My train was cancelled, how do I get home tonight?
0:02 system Your estimated wait time is 10 minutes.
6:10 system Daniel has joined the chat.
6:30 agent(Daniel) Good evening. A replacement bus leaves at 19:47 from the north exit, your ticket is valid.
7:10 customer Thanks!
== 192 11:11 harbour-bank.example email rating:3 resolved:yes | Harbour Bank
0:00 begun
0:01 auto_reply
1560:00 person Service team
1570:00 done
0:01 bot(Service team) This is an automatic confirmation. We have received your message.
1560:00 agent(Service team) Dear Customer, please find the documents attached.
== 207 16:00 dr-lindner.example phone rating:4 expectation:exceeded resolved:yes | Dr Lindner's practice
0:00 begun
0:30 person Mrs Ott
2:30 done
0:35 agent(Mrs Ott) Come right over, the doctor will have a look between two appointments. Get well soon!
== 223 19:50 northlight-telecom.example chat rating:2 expectation:missed resolved:no | Northlight Telecom
0:00 customer My bill has 14.99 for a service I never ordered.
0:05 system You are number 11 in the queue.
24:40 system Petra has joined the chat.
24:55 agent(Petra) Thank you for your patience. Have you considered our Northlight Max plan?
26:10 customer It is about the 14.99.
27:30 agent(Petra) I will transfer you to the billing department.
52:00 customer Hello?
58:00 system The chat was closed due to inactivity.
== 240 10:30 selfbuild.example chat rating:4 expectation:met resolved:yes autonomy:had_choice | Selfbuild Furniture
0:00 customer Screw 14 is missing.
0:50 agent(Mo) I am sending it. If you like, an M6 of 40 mm from any hardware shop fits until then.
1:30 customer Good tip, thanks a lot!
== 255 09:00 swift-parcels.example chat resolved:yes | Swift Parcels
0:00 customer Can I redirect my parcel to a neighbour?
0:02 bot(Zippy) Hello, I am Zippy, your virtual assistant! Yes: under "change delivery" you can name a neighbour.
0:50 customer That did it.
== 271 14:44 meadow-utilities.example ticket rating:3 expectation:met resolved:yes | Meadow Utilities
0:00 customer Please enter the meter reading 10482.
1320:00 agent(Meter team) The meter reading has been entered.
== 296 12:05 gull-island-hotel.example social rating:5 expectation:exceeded resolved:yes | Gull Island Hotel
0:00 begun
12:00 person Wendy
20:00 done
12:00 agent(Wendy) The room with the bay window is free again. I took the liberty of keeping it for you, you liked it so much last time.
! She still knew, after three years.
== 318 13:37 anchor-insurance.example phone rating:3 expectation:met resolved:partly expectedWaitS:600 | Anchor Insurance
0:00 begun
0:15 menu
1:30 queue
7:00 person Mr Bloom
13:00 done
== 349 18:55 northlight-telecom.example chat rating:3 expectation:met resolved:yes | Northlight Telecom
0:00 customer How do I cancel the extra card?
0:05 system You are number 4 in the queue.
9:15 system Jules has joined the chat.
9:30 agent(Jules) Good evening, I can do that right here.
10:40 agent(Jules) Cancelled for the end of the month, the confirmation comes by mail.
11:00 customer Thanks.
`;
