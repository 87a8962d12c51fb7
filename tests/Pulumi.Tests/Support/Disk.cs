namespace Pulumi.Tests.Support;

[OutputType]
internal sealed class Disk
{
    public readonly int Size;

    public readonly string? Label;

    [OutputConstructor]
    private Disk(int size, [OutputConstructorParameter("label")] string? name)
    {
        Size = size;
        Label = name;
    }
}
