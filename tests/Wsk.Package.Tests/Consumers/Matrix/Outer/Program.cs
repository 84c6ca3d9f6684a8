using System;
using System.Text;
using Wsk;

namespace Shop;

// Extends a type of the other assembly, and has a helper of the same enum.
[SessionFrom]
internal partial class Member : Visitor
{
    public string? Remark { get; set; }

    [CustomData("推荐", "by")]
    public Source By { get; set; }
}

internal static class Program
{
    private static void Main()
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        Console.Write(new Visitor { CustomerName = "韩梅梅", Source = Source.Friend }.ToSessionFrom() + "\n");
        Console.Write(new Member { CustomerName = "韩梅梅", Source = Source.Friend, Remark = "描述", By = Source.Search }.ToSessionFrom() + "\n");
    }
}
