using System.Security.Cryptography.X509Certificates;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Provider.Tests;

/// <summary>The client certificates of configurations.</summary>
internal static class Certificates
{
    public static X509Certificate2 OfTalosConfig(string text) => Open(Parse(text)["contexts"]["ctopr"]["crt"]);

    public static X509Certificate2 OfKubeConfig(string text) => Open(Parse(text)["users"][0]["user"]["client-certificate-data"]);

    private static YamlNode Parse(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return yaml.Documents.Single().RootNode;
    }

    private static X509Certificate2 Open(YamlNode base64) =>
        X509Certificate2.CreateFromPem(Encoding.UTF8.GetString(Convert.FromBase64String(base64.ToString())));
}
