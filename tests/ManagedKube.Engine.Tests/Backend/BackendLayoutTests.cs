using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Tests.Secrets;

namespace ManagedKube.Engine.Tests.Backend;

/// <summary>State in a form that is not read here must not be taken for a new stack.</summary>
public sealed class BackendLayoutTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory().FullName;

    [Theory]
    [InlineData("stacks/demo/dev.json.zst", "compressed")]
    [InlineData("stacks/dev.json", "pulumi state upgrade")]
    [InlineData("meta.yaml", "version: 1")]
    public void It_is_refused_with_the_way_out(string file, string remedy)
    {
        var path = Path.Combine(_root, ".pulumi", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "version: 2");

        var error = Assert.Throws<StateException>(() => new FileBackend(_root, TimeProvider.System).Read(new StackIdentity("demo", "dev"), new CountingSecrets()));

        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
