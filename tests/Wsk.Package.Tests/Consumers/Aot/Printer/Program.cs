using System;
using System.IO;
using System.Text;
using Shop;

using Stream output = Console.OpenStandardOutput();
foreach ((string address, Func<byte[]> answer) in Answers.All)
{
    output.Write([.. Encoding.UTF8.GetBytes(address), (byte)' ', .. answer(), (byte)'\n']);
}
