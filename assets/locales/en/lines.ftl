# What people say on a Monday when their own lines do not fit, by how they stand. Each attribute is one line; add as many as you like.
# They fit every trade, tell the state through the work, and need neither he nor she. 4 to 12 words, 16 at most.

line-strain-high =
    .a = I’ve written it on my hand. Now I can’t read it.
    .b = Was that today? I had it down for yesterday.
    .c = I put the milk in the drawer this morning, and the pen in the cold.
    .d = In a minute. I’ve said that to everybody.
    .e = My tea has gone cold twice. I’ll have it cold.
    .f = One thing at a time. No, not that one.
    .g = I’ve read this line four times. What does it say?
    .h = I sat down on the stairs for a moment. It was half an hour.
    .i = I counted wrong. Wait, I’ll count again.
    .j = I dreamt of the list. It was longer.
    .k = Who was that just now? I said yes to something.
    .l = I’ll eat when this is out of the way.

line-strain-low =
    .a = I’ve room till Thursday. What’s next?
    .b = I tidied the shelf. It had been waiting since spring.
    .c = I’ll take that off you, if you like. Mine is done.
    .d = I walked home the long way, by the river.
    .e = Take your time. I’ve got some.
    .f = I had lunch sitting down. With a plate.
    .g = I looked at it again this morning. It’s simpler than we thought.
    .h = I showed the others how the old one works. We had an hour.
    .i = Give me the hard one. I’m awake.
    .j = I’ve cleaned the tools. All of them.
    .k = Nothing’s on fire. I keep looking round for it.

line-trust-high =
    .a = I broke it. I’ve mended it too. You should hear both.
    .b = I don’t know how this one goes. Could you show me?
    .c = You were wrong on Monday. May I say why?
    .d = There’s something you won’t like. Come, I’ll show you.
    .e = Don’t promise them that yet. Give me until noon.
    .f = I said yes to a thing I shouldn’t have. Help me out of it.
    .g = It’ll be late. I’m telling you now, not on Friday.
    .h = If you ask me straight: I’d start over.
    .i = I told the others what you said. In your words.
    .j = That was my mistake, by the way. The loud one.
    .k = I’d do it the other way round. But say, and I’ll do yours.

line-trust-low =
    .a = Everything is as it should be, thank you.
    .b = I have made a note of it. With the date.
    .c = Whatever was agreed, I’m sure.
    .d = I couldn’t say. I only do this part.
    .e = Thank you for asking. There is nothing.
    .f = Is that a question, or is it decided?
    .g = It’s in the report. You’ll find it there.
    .h = I’d rather not, in here.
    .i = Nothing from my side.
    .j = If that is what you want, of course.
    .k = Perhaps put it in a message. Then we all have it.

line-morale-high =
    .a = I came back for ten minutes, to see it standing there.
    .b = Leave that corner to me. I’ve an idea for it.
    .c = We had a bet on it. I won. Come and see.
    .d = I told my neighbour about it over the fence. His soup got cold.
    .e = Is there another of those? I liked that one.
    .f = Somebody asked who made it. I said we did.
    .g = I hummed all morning. They’ve forbidden me the second verse.
    .h = I’ve put in a small thing that nobody asked for.
    .i = Monday already? Good. I left something half done on purpose.
    .j = I took a photograph of it. For nobody. For me.
    .k = I’d do that part again tomorrow.

line-morale-low =
    .a = It’s on the pile, with the others.
    .b = Either way. You choose.
    .c = I did my part. It fits, I suppose.
    .d = I used to stay for that bit.
    .e = Is it five yet?
    .f = They’ll change it next week. So I left it plain.
    .g = No, no questions. It’s the same as last time.
    .h = I had an idea for it once. It’s gone.
    .i = Same again tomorrow, then.
    .j = I put it where the note said.
    .k = It’ll do. It has to do.

line-clarity-high =
    .a = This one today, that one Thursday, and the third never.
    .b = I’ve crossed out half the list. The right half.
    .c = Ask me at four. By then it’s in or it’s out.
    .d = They wanted a second one. I asked what for. It was for nothing.
    .e = I know which end to start at.
    .f = I know what I’d drop first, if I had to.
    .g = Two things matter this week. I could say them asleep.
    .h = I leave out what nobody asked for. It saves an hour.
    .i = They asked me what comes next, and I had an answer.
    .j = First the part that others wait for. Mine comes after.
    .k = That can wait a week. I’ve told them, and they were fine.

line-clarity-low =
    .a = I’ve started on all three. It felt safest.
    .b = Who was it for again? Never mind. It’s nearly done.
    .c = I did it the long way. Was long wrong?
    .d = There were two notes on my desk. I did the longer one.
    .e = I asked three people. Now I have four answers.
    .f = Busy? Very. With what, that’s the question.
    .g = I’m waiting for somebody to say which. Then I’m quick.
    .h = I did it twice, in case you meant the other one.
    .i = It’s finished. Now, where does it go?
    .j = One of them is urgent. Nobody has said which.
    .k = I’ll do whatever is on top. Something is always on top.

# In good heart, and without a direction: both in one line.
line-lost =
    .a = I did a second one while I was at it. They match!
    .b = I stayed till nine for it. Is it one of ours?
    .c = It’s the best I’ve ever made. What is it for?
    .d = We all threw ourselves into it. Three of us, three times.
    .e = I couldn’t stop. I hope somebody wanted it.
    .f = It’s beautiful. It may be the wrong way round.
    .g = Ask me anything. Only not what comes first.
    .h = I’ve done the back as well. Does anybody see the back?
    .i = What a week! I’ve forgotten what it was about.

line-steady =
    .a = Nothing to tell. It runs.
    .b = A day like a day. I don’t mind those.
    .c = Same pace as ever. It gets me there.
    .d = Somebody has my good pen again.
    .e = The same as yesterday, and one further.
    .f = Nothing new from me. Take it as good news.
    .g = I’ve moved my table to the window. Better light.
    .h = I had the radio on. Nobody minded.
    .i = My pen ran dry. I’ve borrowed yours.
    .j = I’ve tidied my corner. It took ten minutes.
    .k = I need an hour of quiet on Wednesday. Otherwise nothing.
    .l = Good morning. Careful, that’s wet.

# Who has given notice.
line-notice =
    .a = I’ve made a list of where everything is.
    .b = My key is on the hook. I’ll need it until Friday.
    .c = It isn’t one thing. Ask me again in a year.
    .d = I’ve said it now. I sleep better.
    .e = I’d like to finish this one properly, before I go.
    .f = Somebody should learn this from me. There are five days.
    .g = I’ve told them at home. They asked what you said.
    .h = The plant on the sill is yours, if you want it.

# Who has just joined.
line-new =
    .a = Where do I put my coat?
    .b = Which of these cups is nobody’s?
    .c = Show me once. I’ll write it down.
    .d = I’ve read the sheet by the door. Is it still true?
    .e = Who do I ask, when it isn’t you?
    .f = I’ve found the kettle. The rest will come.
    .g = At the last place we did it the other way round.
    .h = Go on as you are. I’ll watch somebody’s hands.

# Who is away, in a message.
line-away =
    .a = All quiet here. Who has my chair?
    .b = I keep waking at six, with nothing to wake for.
    .c = Tell them the small key is in the blue cup.
    .d = It rains, and I read. How is it with you?
    .e = I thought of it on the bus. Start from the other end.
    .f = I’m not to think of work. I think of it quietly.
    .g = Back when I said. Keep my cup.
    .h = Did it hold? One word is enough.

# What the sponsor says on a Friday: by what happened, and by how far they still believe you.
sponsor-done-high =
    .a = ‘{ $task }’: seen, and liked. What do you need from me?
    .b = ‘{ $task }’ is done, I hear. I’d stopped asking, and that is a compliment.
    .c = I told them ‘{ $task }’ would be done. Thank you for making me right.
sponsor-done-middle =
    .a = ‘{ $task }’ is done. Good. And the rest?
    .b = I see that ‘{ $task }’ is finished. Good to know.
    .c = ‘{ $task }’: done. I’ve put a tick behind it.
sponsor-done-low =
    .a = ‘{ $task }’ is done. I went and looked for myself.
    .b = So ‘{ $task }’ is finished. I’d like that in every report from now on.
    .c = So ‘{ $task }’ got done. I had begun to wonder.
sponsor-late-high =
    .a = ‘{ $task }’ isn’t there yet. It isn’t like you. Tell me if I can help.
    .b = You’ll have a reason for ‘{ $task }’. I’ll tell them so, once.
    .c = ‘{ $task }’ was for this week. I said you’d ring me before I had to ring you.
sponsor-late-middle =
    .a = ‘{ $task }’ was for this week. When, then?
    .b = I had ‘{ $task }’ down for today. So had others.
    .c = They asked me about ‘{ $task }’. I changed the subject.
sponsor-late-low =
    .a = ‘{ $task }’ is late. From now on I want it on paper, every week.
    .b = ‘{ $task }’ was due, and I have nothing to show for it.
    .c = ‘{ $task }’ is late. What shall I say upstairs?
sponsor-quiet-high =
    .a = Nothing to ask. I slept well this week.
    .b = I’ve told them not to disturb you.
    .c = I hear good things. Not from you, which makes them better.
    .d = You know where I am. I know where you are.
sponsor-quiet-middle =
    .a = Is it going as you said? I only ask.
    .b = I’ve heard nothing, so I take it for good news.
    .c = People ask me how far you are. What do I tell them?
    .d = I walked past on Wednesday. Everybody was busy. Is that good?
sponsor-quiet-low =
    .a = I’d like a page from you, on Monday. And each Monday.
    .b = Somebody asked whether we should go on with this. I said: for now.
    .c = I read your last note twice. It said the same both times.
    .d = Show me something. It needn’t be large.
