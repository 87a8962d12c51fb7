using ManagedKube.Acceptance.Kubernetes;

namespace ManagedKube.Acceptance.Tests;

public sealed class AccessQuestionTests
{
    private static readonly AccessQuestion Forward =
        new("system:serviceaccount:mk-access:defaultapp", "system:serviceaccounts:mk-access", "create", "", "pods/portforward", "kube-system");

    [Fact]
    public void A_question_names_the_person_with_all_groups_and_takes_a_subresource_apart()
    {
        var spec = Forward.Review()["spec"]!;
        var asked = spec["resourceAttributes"]!;

        Assert.Equal(["system:serviceaccounts:mk-access", "system:authenticated"], spec.Texts("groups"));
        Assert.Equal(("pods", "portforward", "kube-system"), (asked.Text("resource"), asked.Text("subresource"), asked.Text("namespace")));
    }

    [Fact]
    public void A_question_reads_as_people_say_it()
    {
        Assert.Equal("create pods/portforward in kube-system", Forward.ToString());
        Assert.Equal(
            "list tenants.capsule.clastix.io",
            (Forward with { Verb = "list", ApiGroup = "capsule.clastix.io", Resource = "tenants", Namespace = null }).ToString());
        Assert.Equal("do everything in shop", (Forward with { Verb = "*", ApiGroup = "*", Resource = "*", Namespace = "shop" }).ToString());
    }
}
