using System.Net;
using System.Net.Sockets;

namespace CaJapan.Graph.Neo4j;

/// <summary>Tells addresses of this machine and of private networks from public ones.</summary>
internal static class PrivateNetwork
{
    /// <summary>Whether the host of an address is such; a name without dots, as containers have, is.</summary>
    public static bool Has(Uri address) => address.IsLoopback || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip)
        ? IsPrivate(ip)
        : !address.Host.Contains('.', StringComparison.Ordinal) || address.Host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase));

    private static bool IsPrivate(IPAddress ip) => ip.AddressFamily == AddressFamily.InterNetworkV6
        ? ip.IsIPv6LinkLocal || ip.IsIPv6UniqueLocal
        : ip.GetAddressBytes() is [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [169, 254, ..];
}
