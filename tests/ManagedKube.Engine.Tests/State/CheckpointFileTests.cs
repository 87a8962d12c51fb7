using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Engine.State.Json;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Tests.State;

public class CheckpointFileTests
{
    // As Pulumi's own engine writes it: every member that an entry can have, and some that only it knows.
    private const string Official = """
        {"version":4,"features":["hooks","refreshBeforeUpdate","replaceWith","taint","views"],"checkpoint":{"stack":"organization/demo/dev","latest":{
        "manifest":{"time":"2026-01-02T03:04:05.678901Z","magic":"7dff0d166258e7f1d265e8e044021ea087795d58a0c6415ab6fe8b7c790e447f","version":"v3.260.0"},
        "secrets_providers":{"type":"passphrase","state":{"salt":"v1:AAECAwQFBgc=:v1:EBESExQVFhcYGRob:jvN2toGGRrRw2EBN+n8IskcULYjQdg=="}},
        "resources":[
        {"urn":"urn:pulumi:dev::demo::pulumi:pulumi:Stack::demo-dev","custom":false,"type":"pulumi:pulumi:Stack","outputs":{"name":"x"}},
        {"urn":"urn:pulumi:dev::demo::pulumi:providers:random::default_4_21_1","custom":true,"id":"5b2f0c0e-8d0a-4f0e-9b5a-1f0c3d2b7a11","type":"pulumi:providers:random","inputs":{"version":"4.21.1"},"outputs":{"version":"4.21.1"}},
        {"urn":"urn:pulumi:dev::demo::random:index/randomId:RandomId::a","custom":true,"delete":true,"id":"abcd","type":"random:index/randomId:RandomId","inputs":{"byteLength":4,"nothing":null},"outputs":{"byteLength":4,"secret":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","ciphertext":"v1:ICEiIyQlJicoKSor:aflr2uqoI1uJFawKi4Jf+tWVwvYuT4d8UA=="}},"parent":"urn:pulumi:dev::demo::pulumi:pulumi:Stack::demo-dev","protect":true,"taint":true,"external":true,"dependencies":["urn:pulumi:dev::demo::pulumi:pulumi:Stack::demo-dev"],"initErrors":["no <room> & more"],"provider":"urn:pulumi:dev::demo::pulumi:providers:random::default_4_21_1::5b2f0c0e-8d0a-4f0e-9b5a-1f0c3d2b7a11","propertyDependencies":{"byteLength":[]},"pendingReplacement":true,"additionalSecretOutputs":["secret"],"customTimeouts":{"create":90.5,"delete":60},"importID":"i","retainOnDelete":true,"deletedWith":"urn:pulumi:dev::demo::pulumi:pulumi:Stack::demo-dev","replaceWith":["urn:pulumi:dev::demo::pulumi:pulumi:Stack::demo-dev"],"created":"2026-01-02T03:04:05Z","modified":"2026-01-02T03:04:06.1Z","ignoreChanges":["a.b"],"replaceOnChanges":["c"],"hideDiff":[["a",0,"*"]],"replacementTrigger":7,"refreshBeforeUpdate":true,"resourceHooks":{"BeforeCreate":["h"]},"sourcePosition":"project:///a.cs#1,2","stackTrace":[{"sourcePosition":"project:///a.cs#1,2"}],"viewOf":"urn:pulumi:dev::demo::pulumi:pulumi:Stack::demo-dev"}],
        "pending_operations":[{"resource":{"urn":"urn:pulumi:dev::demo::random:index/randomId:RandomId::b","custom":true,"type":"random:index/randomId:RandomId","modified":"2026-01-02T03:04:07Z"},"type":"creating"}],
        "metadata":{"integrity_error":{"version":"v3"}}}}}
        """;

    [Fact]
    public void The_official_form_is_read_and_written_member_by_member()
    {
        var secrets = Secrets();
        var snapshot = CheckpointFile.Read(Bytes(Official), secrets);

        var written = CheckpointFile.Write("organization/demo/dev", snapshot, secrets);

        Assert.Equal(JsonNode.Parse(Official)!.ToJsonString(), JsonNode.Parse(written)!.ToJsonString());
    }

    [Fact]
    public void Its_content_is_understood()
    {
        var snapshot = CheckpointFile.Read(Bytes(Official), Secrets());

        var state = snapshot.Resources[2];
        Assert.Equal(new OperationTimeouts(Create: TimeSpan.FromSeconds(90.5), Delete: TimeSpan.FromSeconds(60)), state.CustomTimeouts);
        Assert.Equal("a[0][*]", Assert.Single(state.HideDiff).ToString());
        Assert.Equal("\"hunter2\"", state.Outputs["secret"].Unwrapped.ToString());
        Assert.Equal(["h"], state.Hooks[HookKind.BeforeCreate]);
        Assert.Equal(["sourcePosition", "stackTrace", "viewOf"], state.OtherMembers.Keys);
        var pending = Assert.Single(snapshot.PendingOperations);
        Assert.Equal((OperationKind.Creating, new DateTimeOffset(2026, 1, 2, 3, 4, 7, TimeSpan.Zero)), (pending.Kind, pending.Began!.Value));
    }

    [Fact]
    public void An_export_is_read_like_a_checkpoint_and_can_show_its_secrets()
    {
        var secrets = Secrets();
        var snapshot = CheckpointFile.Read(Bytes(Official), secrets);

        var closed = CheckpointFile.WriteExport(snapshot, secrets, showSecrets: false);
        var open = Encoding.UTF8.GetString(CheckpointFile.WriteExport(snapshot, secrets, showSecrets: true));

        Assert.Equal(snapshot.Resources[2].Outputs, CheckpointFile.Read(closed, secrets).Resources[2].Outputs);
        Assert.Contains("hunter2", open, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets_providers", open, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"version":3,"checkpoint":{"stack":"organization/demo/dev"}}""")]
    [InlineData("""{"version":3,"deployment":{"manifest":{"time":"0001-01-01T00:00:00Z","magic":"","version":""},"metadata":{}}}""")]
    public void A_stack_that_was_only_initialised_is_empty(string content) => Assert.Empty(CheckpointFile.Read(Bytes(content), Secrets()).Resources);

    [Theory]
    [InlineData("{", "no JSON")]
    [InlineData("[]", "no JSON object")]
    [InlineData("""{"version":2,"checkpoint":{}}""", "version 2")]
    [InlineData("""{"version":3}""", "neither")]
    [InlineData("""{"version":4,"features":["new thing"],"checkpoint":{}}""", "new thing")]
    [InlineData("""{"version":3,"deployment":{"manifest":{"magic":"00","version":"v3.0.0"}}}""", "magic number")]
    public void What_cannot_be_read_safely_is_refused_with_the_reason(string content, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => CheckpointFile.Read(Bytes(content), Secrets())).Message, StringComparison.Ordinal);

    private static SecretTexts Secrets() => new(PassphraseSecretsManager.Open(
        "test-passphrase", "v1:AAECAwQFBgc=:v1:EBESExQVFhcYGRob:jvN2toGGRrRw2EBN+n8IskcULYjQdg==", "test"));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
