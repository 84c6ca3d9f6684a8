extern alias CSharp7_3;
extern alias CSharp9;
extern alias CSharp10;
extern alias CSharp12;
extern alias Latest;

using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Shop
{
    internal static class Program
    {
        private static void Main()
        {
            Console.OutputEncoding = new UTF8Encoding(false);
            Print("runtime", RuntimeInformation.FrameworkDescription);
            Print("CSharp7_3", CSharp7_3::Shop.Guide.Payload());
            Print("CSharp9", CSharp9::Shop.Guide.Payload());
            Print("CSharp10", CSharp10::Shop.Guide.Payload());
            Print("CSharp12", CSharp12::Shop.Guide.Payload());
            Print("Latest", Latest::Shop.Guide.Payload());
        }

        private static void Print(string name, string payload)
        {
            Console.Write(name + " " + payload + "\n");
        }
    }
}
