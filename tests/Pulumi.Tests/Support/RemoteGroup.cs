namespace Pulumi.Tests.Support;

internal sealed class RemoteGroup(string name, ServerArgs args, ComponentResourceOptions? options = null)
    : ComponentResource("test:index:RemoteGroup", name, args, options, remote: true)
{
    [Output("address")]
    public Output<string> Address { get; private set; } = null!;
}
