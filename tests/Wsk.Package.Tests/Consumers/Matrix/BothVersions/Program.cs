using System;
using System.Text;
using Wsk;

namespace Shop
{
    internal static class Program
    {
        private static void Main()
        {
            var visitors = new ISessionFrom[]
            {
                new Older.Visitor { CustomerName = "older", Source = "1" },
                new Newer.Visitor { CustomerName = "newer", Source = "2" },
            };
            Console.OutputEncoding = new UTF8Encoding(false);
            foreach (ISessionFrom visitor in visitors)
            {
                Console.Write(visitor.ToSessionFrom() + "\n");
            }
        }
    }
}
