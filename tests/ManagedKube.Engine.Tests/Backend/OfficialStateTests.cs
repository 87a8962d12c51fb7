using System.IO.Compression;
using System.Text;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.State;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Backend;

/// <summary>State as the Pulumi CLI leaves it.</summary>
public sealed class OfficialStateTests : IDisposable
{
    private const string Salt = "v1:AAECAwQFBgc=:v1:EBESExQVFhcYGRob:jvN2toGGRrRw2EBN+n8IskcULYjQdg==";
    private const string Ciphertext = "v1:ICEiIyQlJicoKSor:aflr2uqoI1uJFawKi4Jf+tWVwvYuT4d8UA==";

    private static readonly StackIdentity Stack = new("demo", "dev");

    private readonly string _root = Directory.CreateTempSubdirectory().FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private FileBackend Backend => new(_root, TimeProvider.System);

    private string Folder => Path.Combine(_root, ".pulumi/stacks/demo");

    [Theory]
    [InlineData("dev.json")]
    [InlineData("dev.json.gz")]
    public async Task It_is_read_with_its_secrets_and_what_is_not_known_is_kept(string file)
    {
        Write(file, State("2026-01-02T03:04:05Z", "a"));
        var secrets = PassphraseSecretsManager.Open("test-passphrase", Backend.ReadSecretsState(Stack)!.PassphraseSalt!, "given");

        var state = Backend.Read(Stack, secrets);
        Assert.Equal(((PropertyValue)"hunter2").AsSecret(), state.Resources[0].Outputs["password"]);

        await using (var session = await Backend.OpenAsync(Stack, secrets, LockOptions.NoWait, Cancel))
            await session.CommitAsync(FileBackendTests.Entry(), Cancel);
        var written = await File.ReadAllTextAsync(Path.Combine(Folder, "dev.json"), Cancel);
        Assert.Contains("\"snippetID\":\"s1\"", written, StringComparison.Ordinal);
        Assert.Contains("\"futureMember\":{\"kept\":true}", written, StringComparison.Ordinal);
        Assert.Contains("\"sourcePosition\":\"project:///a#1\"", written, StringComparison.Ordinal);
        Assert.Contains(Ciphertext, written, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Folder, "dev.json.gz")));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_root, ".pulumi/backups/demo/dev")));
    }

    [Theory]
    [InlineData("2026-01-02T03:04:05Z", "2026-01-02T03:04:06Z", "compressed")]
    [InlineData("2026-01-02T03:04:05.2Z", "2026-01-02T03:04:05.1Z", "plain")]
    public void Of_a_compressed_state_and_a_plain_one_the_newer_counts(string plain, string compressed, string counts)
    {
        Write("dev.json", State(plain, "plain"));
        Write("dev.json.gz", State(compressed, "compressed"));

        Assert.Equal([counts], Backend.Read(Stack, new ClosedSecrets()).Names());
        Assert.Equal(["dev"], Backend.Stacks("demo"));
    }

    [Fact]
    public void It_can_be_looked_at_without_its_passphrase()
    {
        Write("dev.json", State("2026-01-02T03:04:05Z", "a"));

        Assert.Equal(((PropertyValue)"[secret]").AsSecret(), Backend.Read(Stack, new ClosedSecrets()).Resources[0].Outputs["password"]);
    }

    [Fact]
    public void A_stack_that_was_never_updated_is_empty()
    {
        Write("dev.json", """{"version":3,"checkpoint":{"stack":"organization/demo/dev"}}""");

        Assert.Empty(Backend.Read(Stack, new ClosedSecrets()).Resources);
    }

    [Theory]
    [InlineData("""{"version":1,"checkpoint":{"stack":"organization/demo/dev","latest":{}}}""")]
    [InlineData("""{"version":2,"checkpoint":{"stack":"organization/demo/dev","latest":{}}}""")]
    public void A_format_of_long_ago_is_refused_with_the_way_out(string content)
    {
        Write("dev.json", content);

        Assert.Contains("pulumi stack export", Assert.Throws<StateException>(() => Backend.Read(Stack, new ClosedSecrets())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_history_goes_on_here()
    {
        var folder = Path.Combine(_root, ".pulumi/history/demo/dev");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "dev-1700000000000000000.history.json"),
            """{"kind":"refresh","startTime":1700000000,"message":"m","environment":{},"config":{},"version":0,"result":"failed","endTime":1700000009,"resourceChanges":{"same":2}}""",
            Cancel);
        await using (var session = await Backend.OpenAsync(Stack, PassphraseSecretsManager.Create(""), LockOptions.NoWait, Cancel))
            await session.CommitAsync(FileBackendTests.Entry(), Cancel);

        var history = Backend.History(Stack);

        Assert.Equal([1, 2], history.Select(entry => entry.Version));
        Assert.Equal(("refresh", false, "m", 2), (history[0].Kind, history[0].Succeeded, history[0].Message, history[0].ResourceChanges["same"]));
        Assert.Equal(TimeSpan.FromSeconds(9), history[0].Ended - history[0].Started);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(string file, string content)
    {
        Directory.CreateDirectory(Folder);
        using var stream = File.Create(Path.Combine(Folder, file));
        using Stream target = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionLevel.Fastest) : stream;
        target.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string State(string time, string name) => $$$"""
        {"version":4,"features":["snippets-prototype"],"checkpoint":{"stack":"organization/demo/dev","latest":{
         "manifest":{"time":"{{{time}}}","magic":"7dff0d166258e7f1d265e8e044021ea087795d58a0c6415ab6fe8b7c790e447f","version":"v3.260.0"},
         "secrets_providers":{"type":"passphrase","state":{"salt":"{{{Salt}}}"} },
         "resources":[{"urn":"urn:pulumi:dev::demo::test:index:Thing::{{{name}}}","custom":true,"id":"1","type":"test:index:Thing","snippetID":"s1",
          "sourcePosition":"project:///a#1",
          "outputs":{"password":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","ciphertext":"{{{Ciphertext}}}"} } } ],
         "futureMember":{"kept":true},"metadata":{} } } }
        """;
}
