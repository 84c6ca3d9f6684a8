using System;
using System.Text;

namespace Shop
{
    internal static class Program
    {
        private static void Main()
        {
            Console.OutputEncoding = new UTF8Encoding(false);
            Console.Write(Guide.Payload());
        }
    }
}
