System.Console.WriteLine(Consumer.Cards.Visitors.Card("李雷"));
