using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Wsk.Samples.Api;

/// <summary>Where the app listens, as the configuration says.</summary>
internal static class ListeningAddresses
{
    private const string Example = "An address is written like http://localhost:5081.";

    /// <summary>Takes the shop's own address where none is chosen, and refuses one that the server would read as another.</summary>
    public static void Use(WebApplicationBuilder builder)
    {
        (string Setting, string Value)[] chosen = [.. Chosen(builder.Configuration)];
        if (chosen.Length == 0)
        {
            builder.WebHost.UseUrls(ShopApi.DefaultUrl);
        }

        foreach ((string setting, string value) in chosen)
        {
            string prefix = setting.EndsWith("_ports", StringComparison.Ordinal) ? "http://*:" : string.Empty;
            foreach (string part in value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                Check(setting, value, prefix + part);
            }
        }
    }

    /// <summary>Starts the app. At this point only its server starts: what fails is where, or how, it was told to listen.</summary>
    public static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SocketException or InvalidOperationException or NotSupportedException or CryptographicException)
        {
            (string setting, string value) = Chosen(app.Configuration).LastOrDefault((WebHostDefaults.ServerUrlsKey, ShopApi.DefaultUrl));
            throw new BadSettingException(setting, value, $"{e.Message.TrimEnd('.')}. {Example}", e);
        }
    }

    // In the order in which one overrides the other, the strongest last.
    private static IEnumerable<(string Setting, string Value)> Chosen(IConfiguration configuration) =>
        new[] { WebHostDefaults.HttpsPortsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.ServerUrlsKey }
            .Select(key => (Setting: key, Value: configuration[key] ?? string.Empty))
            .Where(setting => setting.Value.Length > 0)
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => (endpoint.Path + ":Url", endpoint["Url"] ?? string.Empty)));

    // The server takes what it cannot read as a port for a part of the host's name, and listens on every address at port 80.
    private static void Check(string setting, string value, string address)
    {
        BindingAddress binding;
        try
        {
            binding = BindingAddress.Parse(address);
        }
        catch (FormatException e)
        {
            throw new BadSettingException(setting, value, $"{e.Message.TrimEnd('.')}. {Example}", e);
        }

        if (binding.IsUnixPipe || binding.IsNamedPipe)
        {
            return;
        }

        bool isHost = !binding.Host.Contains(':', StringComparison.Ordinal) || binding.Host.StartsWith('[');
        if (!isHost || binding.Port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            throw new BadSettingException(setting, value, $"a port is a number from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}. {Example}");
        }
    }
}
