# The words that go with the questionnaire geven-en-nemen: the story, the levels and what is said around them.
# After the article "Geven en nemen" of ScaleUp Company, in our own words. These texts: CC BY 4.0.
# A paragraph stands on one line.

story =
    A supplier lost a contract at Vendex to a bigger name. There were apologies, and then nothing more. A week before the new system was due to run, the supplier that had lost picked up the phone all the same, to hear how things stood. They stood badly: the big name couldn’t deliver. The one that had lost stepped in and asked nothing for it, and on the day itself the system ran.

    Once, and from one side: that is how it began, with giving. After that, something came back for years: the IT manager of Vendex spoke at customer days, was a reference for prospective customers and put a lot of time into it. He did it, as he saw it, for Vendex too: whatever helped the supplier on helped them on as well. Within five years that supplier led its market. The story ends with a fruitful relationship (level 2): they stood by each other, but we hear nothing of a larger goal that they pursued together.

purpose = We look at what has really happened between you and a customer or supplier, and at what each gives the other. After that you know how deep the relationship goes now and what is not there yet, and you choose for yourselves: more, or fine as it is.

# The levels, to be read aloud

level-1 = On a Tuesday an order goes out and a confirmation comes back; by Thursday it is there. You ring about price, delivery and what went wrong, and then everyone hangs up. Both of you are better off for it, and that is where it ends. That can be exactly enough: not every relationship has to go deeper.

level-2 = On a Tuesday somebody rings when nothing is the matter. You shift the schedule because it suits them better, and a month later they shift theirs for you. The customer puts in a good word with somebody else; the supplier shows something that isn’t finished. There is still buying and delivering, it just isn’t the only thing you talk about. It does take time, and you don’t have that for everyone.

level-3 = On a Tuesday you sit together over a plan that neither of you could bring off alone. You know where the other wants to be in a few years, and have changed your own plans to fit. Each of you can name something that would not have come about without the other: for your customers, for local people, in your trade. In ten years you will still be telling the story. You have that with one or two, and that is enough.

# The levels in one sentence, for choosing by gut feeling

level-1-short = you buy, sell and deliver; it works, and that is where it ends.

level-2-short = you think of each other and do things for each other that no order asks for.

level-3-short = you know what the other really wants to achieve, fit your plans to it, and both get further because of it.

# The three success factors, and what is not one

factor-click = It clicks when you seek each other out even if there is nothing to arrange. And when the other takes a hard decision you recognise where it comes from: it matters to you as well.

factor-attention = Taking time means time in which nobody sells, buys or delivers anything. Coffee without an agenda will do; sometimes something comes of it, and sometimes just coffee.

factor-care = You know where the other stands and what they have to answer for, and it counts when things get difficult. Then there are three things on the table: what is good for them, what is good for you, and what keeps the relationship whole.

product-good-enough = What you deliver has to be sound, or the rest comes to nothing; that is why we ask about it. Still, it is not a success factor: a box that arrives on time doesn’t make a relationship any deeper.

# What this outcome can’t know

limits = Where one level ends and the next begins is a convention, not a measurement. Until the other side has answered, this is the view from one side. We ask what happened, with an example, because we all look kindly on ourselves: in one study 80 per cent of firms thought they gave their customers a superior experience, and 8 per cent of those customers agreed. And how long you have known each other says nothing about how deep it goes.
