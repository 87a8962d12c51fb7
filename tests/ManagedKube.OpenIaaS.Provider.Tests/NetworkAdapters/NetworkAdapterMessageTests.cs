using ManagedKube.OpenIaaS.Provider.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using ManagedKube.OpenIaaS.Provider.Tests.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.NetworkAdapters;

/// <summary>A bad input of each field gives exactly its message.</summary>
public sealed class NetworkAdapterMessageTests
{
    private static readonly NetworkAdapterHandler Handler = new(() => throw new InvalidOperationException("a check contacts nothing"));

    public static TheoryData<string, PropertyValue, string> BadInputs => new()
    {
        { "virtualMachineId", "cp-0", "must be a UUID; it is 'cp-0'." },
        { "virtualMachineId", NullValue.Instance, "is required." },
        { "networkId", "nodes", "must be a UUID; it is 'nodes'." },
        { "macAddress", "zz", "must be a MAC address such as 02:00:0a:14:00:0b; it is 'zz'." },
        { "attached", "yes", "must be true or false." },
        { "txChecksumming", "yes", "must be true or false." },
        { "ipAddress", "fe80::1", "must be an IPv4 address such as 10.20.0.11; it is 'fe80::1'." },
    };

    [Theory]
    [MemberData(nameof(BadInputs), DisableDiscoveryEnumeration = true)]
    public void A_bad_input_gives_exactly_its_message(string input, PropertyValue value, string reason) =>
        InputMessages.AssertOnly(Handler, Wanted.Adapter(FakeWorld.HostId), input, value, input, reason);

    [Fact]
    public Task Every_input_has_a_bad_one_among_them() =>
        InputMessages.AssertCompleteAsync(NetworkAdapterHandler.TypeToken, BadInputs.Select(row => row.Data.Item1));
}
