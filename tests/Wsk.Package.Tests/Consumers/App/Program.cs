using System;
using System.Text;
using Shop;
using Wsk;

Console.OutputEncoding = Encoding.UTF8;
ISessionFrom visitor = new Visitor { CustomerName = "韩梅梅", Source = "search" };
if (visitor.TryToSessionFrom(out string? sessionFrom, out _))
{
    Console.Write(sessionFrom);
}
