namespace Pulumi.Tests.Support;

internal sealed class Group : ComponentResource
{
    public Group(string name, ComponentResourceOptions? options = null, Action<Group>? build = null)
        : base("test:index:Group", name, options)
    {
        build?.Invoke(this);
        RegisterOutputs();
    }

    [Output("members")]
    public Output<int> Members { get; set; } = Output.Create(0);

    [Output]
    public Output<string> Secret { get; set; } = Output.CreateSecret("s");
}
