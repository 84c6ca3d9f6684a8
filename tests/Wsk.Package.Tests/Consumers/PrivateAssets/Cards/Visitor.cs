using System;
using Wsk;

namespace Consumer.Cards
{
    public static class Visitors
    {
        public static string Card(string name) => new Visitor { CustomerName = name }.ToSessionFrom();

        public static void Main() => Console.WriteLine(Card("李雷"));
    }

    [SessionFrom]
    internal partial class Visitor
    {
        public string? CustomerName { get; set; }
    }
}
