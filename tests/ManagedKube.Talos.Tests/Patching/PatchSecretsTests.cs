using ManagedKube.Talos.Patching;

namespace ManagedKube.Talos.Tests.Patching;

public sealed class PatchSecretsTests
{
    [Theory]
    [InlineData("machine: {token: abc}", "v1alpha1 machine.token")]
    [InlineData("machine: {ca: {crt: abc, key: def}}", "v1alpha1 machine.ca.key")]
    [InlineData("cluster: {secretboxEncryptionSecret: abc}", "v1alpha1 cluster.secretboxEncryptionSecret")]
    [InlineData("kind: RegistryAuthConfig\nname: mirror.example.net\nusername: a\npassword: b", "RegistryAuthConfig/mirror.example.net password")]
    [InlineData("kind: VolumeConfig\nname: STATE\nencryption: {keys: [{slot: 0, static: {passphrase: abc}}]}", "VolumeConfig/STATE encryption.keys[0].static.passphrase")]
    [InlineData("kind: WireguardConfig\nname: wg0\npeers: [{publicKey: a, presharedKey: b}]", "WireguardConfig/wg0 peers[0].presharedKey")]
    [InlineData("kind: KubeEtcdEncryptionConfig\nconfiguration: {resources: [{providers: [{secretbox: {keys: [{name: key2, secret: abc}]}}]}]}", "KubeEtcdEncryptionConfig configuration.resources[0].providers[0].secretbox.keys[0].secret")]
    [InlineData("kind: SideroLinkConfig\napiUrl: https://example.net?jointoken=abc", "SideroLinkConfig apiUrl")]
    [InlineData("machine: {env: {DB_PASSWORD: abc}}", "v1alpha1 machine.env.DB_PASSWORD")]
    [InlineData("machine: {files: [{path: /a, content: \"user = x\\npassword = y\\n\"}]}", "v1alpha1 machine.files[0].content")]
    [InlineData("machine: {pods: [{spec: {containers: [{env: [{name: API_TOKEN, value: abc}]}]}}]}", "v1alpha1 machine.pods[0].spec.containers[0].env[0].value")]
    public void A_secret_is_found_and_not_repeated(string patch, string place) => Assert.Equal([place], PatchSecrets.Find(patch));

    [Theory]
    [InlineData("cluster: {apiServer: {extraArgs: {service-account-max-token-expiration: 24h}}}")]
    [InlineData("machine: {kubelet: {extraConfig: {imageGCHighThresholdPercent: 80}}}")]
    [InlineData("machine: {pods: [{spec: {automountServiceAccountToken: false, volumes: [{secret: {secretName: certificates}}]}}]}")]
    [InlineData("machine: {token: {$patch: delete}}")]
    [InlineData("machine: {token: }")]
    [InlineData("kind: TrustedRootsConfig\nname: platform\ncertificates: abc")]
    [InlineData("kind: Unknown\nfield: abc")]
    [InlineData("{{{{")]
    public void What_is_no_secret_stays_unnamed(string patch) => Assert.Empty(PatchSecrets.Find(patch));
}
