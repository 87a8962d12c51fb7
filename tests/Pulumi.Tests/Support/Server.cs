using System.Collections.Immutable;

namespace Pulumi.Tests.Support;

[ResourceType("test:index:Server", "1.2.0")]
internal sealed class Server(string name, ServerArgs? args, CustomResourceOptions? options = null)
    : CustomResource("test:index:Server", name, args, options)
{
    [Output("image")]
    public Output<string> Image { get; private set; } = null!;

    [Output("address")]
    public Output<string?> Address { get; private set; } = null!;

    [Output("disks")]
    public Output<ImmutableArray<Disk>> Disks { get; private set; } = null!;
}
