using System;
using System.IO;
using Microsoft.AspNetCore.Connections;
using Wsk.Samples.Api;

try
{
    await using var shop = ShopApi.Create(args);
    await shop.RunAsync();
    return 0;
}
catch (IOException e) when (e.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"{e.Message} Choose another one: --urls http://localhost:5081");
    return 1;
}
