using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using ManagedKube.OpenIaaS.Provider.Tests.Inputs;
using ManagedKube.OpenIaaS.Provider.VirtualDisks;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.VirtualDisks;

/// <summary>A bad input of each field gives exactly its message.</summary>
public sealed class VirtualDiskMessageTests
{
    private static readonly VirtualDiskHandler Handler = new(() => throw new InvalidOperationException("a check contacts nothing"));

    public static TheoryData<string, PropertyValue, string> BadInputs => new()
    {
        { "name", NullValue.Instance, "is required." },
        {
            "name", "XO CloudConfigDrive",
            "'XO CloudConfigDrive' is the name of the platform's own drive with first-boot data; choose another."
        },
        { "size", 1, "must be a whole number from 1048576 to 2000000000000." },
        { "size", NullValue.Instance, "is required." },
        { "storageRepositoryId", "sr1", "must be a UUID; it is 'sr1'." },
        { "virtualMachineId", "cp-0", "must be a UUID; it is 'cp-0'." },
        { "mode", "rw", "must be one of RW, RO; it is 'rw'." },
        { "bootable", "no", "must be true or false." },
        { "position", 23, "must be a whole number from 0 to 22." },
        { "position", "2", "must be a whole number from 0 to 22." },
        { "allowDisconnect", 1, "must be true or false." },
    };

    [Theory]
    [MemberData(nameof(BadInputs), DisableDiscoveryEnumeration = true)]
    public void A_bad_input_gives_exactly_its_message(string input, PropertyValue value, string reason) =>
        InputMessages.AssertOnly(Handler, Wanted.Disk(FakeWorld.HostId), input, value, input, reason);

    [Fact]
    public Task Every_input_has_a_bad_one_among_them() =>
        InputMessages.AssertCompleteAsync(VirtualDiskHandler.TypeToken, BadInputs.Select(row => row.Data.Item1));
}
