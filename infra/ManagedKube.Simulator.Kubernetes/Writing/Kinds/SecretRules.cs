using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class SecretRules : KindRules
{
    public override bool HasGeneration => false;

    public override void Default(JsonObject body)
    {
        body.Default("type", "Opaque");
        if (body["stringData"] is not JsonObject texts)
            return;
        var data = body.Child("data");
        foreach (var (key, value) in texts)
            data[key] = Convert.ToBase64String(Encoding.UTF8.GetBytes(value.AsText() ?? string.Empty));
        body.Remove("stringData");
    }

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        ConfigMapRules.CheckKeys(body["data"], "data", errors);
        foreach (var (key, value) in body.PairsAt("data"))
        {
            if (!Convert.TryFromBase64String(value, new byte[value.Length], out _))
                errors.Add(FieldError.Invalid($"data[{key}]", "the value", "illegal base64 data"));
        }

        if (body.TextAt("type") == "kubernetes.io/tls")
        {
            foreach (var key in new[] { "tls.crt", "tls.key" }.Where(key => body.At("data", key) is null))
                errors.Add(FieldError.Required($"data[{key}]"));
        }

        if (body.TextAt("type") == "kubernetes.io/dockerconfigjson" && body.At("data", ".dockerconfigjson") is null)
            errors.Add(FieldError.Required("data[.dockerconfigjson]"));
        if (body.TextAt("type") == "kubernetes.io/service-account-token" && string.IsNullOrEmpty(body.Annotation("kubernetes.io/service-account.name")))
            errors.Add(FieldError.Required("metadata.annotations[kubernetes.io/service-account.name]"));
    }

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors)
    {
        Immutable(body, before, errors, "type");
        ConfigMapRules.CheckImmutable(body, before, errors);
    }
}
